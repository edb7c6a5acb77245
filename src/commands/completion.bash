# bash completion for career, also for bash 3.2, which macOS has

_career() {
  local word line kept last=-1
  local -a words=()

  # Bash 4 and later split --lang=ja and grade=2 into three words.
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if ((last >= 0)) && [[ $word == = || ${words[last]} == *= ]]; then
      words[last]+=$word
    else
      words[++last]=$word
    fi
  done

  # Bash replaces only the part after the equals sign, $2. What it keeps must not be repeated.
  word=${words[last]}
  kept=''
  [[ $word == *=* && $word == *"$2" ]] && kept=${word%"$2"}

  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) ;;
      :folders) compopt +o default -o dirnames 2>/dev/null ;;
      :*)
        compopt +o default 2>/dev/null
        compopt -o nosort 2>/dev/null
        ;;
      *)
        line=${line%%$'\t'*}
        # The program's answers are without the option.
        [[ $word == --*=* ]] && line=${word%%=*}=$line
        COMPREPLY+=("${line#"$kept"}")
        ;;
    esac
  done < <(career complete -- "${words[@]}" 2>/dev/null)
}

# Files by default, because bash 3.2 has no compopt to ask for them later.
complete -o default -F _career career
