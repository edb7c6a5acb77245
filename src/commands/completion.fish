# fish completion for career

function __career_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    # The answer holds only what follows the equals sign of an option.
    set -l prefix (string match -r -- '^--[^=]*=' "$word")
    set -l answer (career complete -- $words[2..-1] "$word" 2>/dev/null)
    set -l value (string replace -- "$prefix" '' "$word")

    switch "$answer[-1]"
        case :files
            # Fish lists files for a command that it does not know.
            set answer (complete -C "__career_files $value") ''
        case :folders
            set answer (complete -C "__career_files $value" | string match -r '.*/(?:\t.*)?$') ''
    end
    for line in $answer[1..-2]
        printf '%s%s\n' "$prefix" "$line"
    end
end

complete -c career -e
complete -c career -k -f -a '(__career_complete)'
