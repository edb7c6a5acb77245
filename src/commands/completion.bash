# bash completion for career

_career() {
  local word=${COMP_WORDS[COMP_CWORD]} prefix='' split='' line last=-1
  local -a words=()
  [[ $word == --*=* ]] && prefix=${word%%=*}=

  # Bash takes --lang=ja for three words, and grade=2; it wants to be told only the last of them.
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if ((last >= 0)) && [[ $word == = || ${words[last]} == *= ]]; then
      words[last]+=$word
    else
      words[++last]=$word
    fi
  done

  ((last >= 0)) && [[ ${words[last]} != "${COMP_WORDS[COMP_CWORD]}" ]] && split=${words[last]%%=*}=

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
        COMPREPLY+=("$prefix${line#"$split"}")
        ;;
    esac
  done < <(career complete -- "${words[@]}" 2>/dev/null)
}

# Files, unless the answer says otherwise: bash 3.2, which macOS has, cannot be told so later.
complete -o default -F _career career
