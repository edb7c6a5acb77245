#compdef career
# zsh completion for career

_career() {
  local line directive width=0
  local -a answer values descriptions shown

  # The words are passed on as they are typed. Nothing here evaluates them.
  answer=("${(@f)$(career complete -- "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}")
  directive=$answer[-1]
  for line in "${(@)answer[1,-2]}"; do
    values+=("${line%%$'\t'*}")
    descriptions+=("${line#$values[-1]}")
    ((${(m)#values[-1]} > width)) && width=${(m)#values[-1]}
  done
  while (($#shown < $#values)); do
    line=${descriptions[$#shown + 1]#$'\t'}
    shown+=("${(mr:width:)values[$#shown + 1]}${line:+  -- $line}")
  done

  # The answer holds only what follows the equals sign of an option.
  [[ $PREFIX == --*=* ]] && compset -P 1 '*='

  case $directive in
    :files) _files ;;
    :folders) _files -/ ;;
    *) (($#values)) && compadd -V career -l -d shown -a values ;;
  esac
}

if [[ ${funcstack[1]} == _career ]]; then
  _career "$@"
else
  compdef _career career
fi
