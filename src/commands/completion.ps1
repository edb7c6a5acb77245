# PowerShell completion for career

Register-ArgumentCompleter -Native -CommandName 'career', 'career.cmd' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    if ($wordToComplete -eq '') { $words += '' }

    # In a variable, since arguments pass through cmd.exe, which would run parts of them.
    $before = [Console]::OutputEncoding, $env:CAREER_WORDS
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $env:CAREER_WORDS = $words -join "`n"
        $program = Get-Command -Name career -CommandType Application | Select-Object -First 1
        $answer = @(& $program complete 2>$null)
    } finally {
        [Console]::OutputEncoding, $env:CAREER_WORDS = $before
    }
    if ($answer.Count -eq 0) { return }

    # The answer holds only what follows the equals sign of an option.
    $prefix = if ($wordToComplete -match '^--[^=]*=') { $Matches[0] } else { '' }
    $answer | Select-Object -SkipLast 1 | ForEach-Object {
        $value, $description = $_ -split "`t", 2
        if (-not $description) { $description = $value }
        $text = $prefix + $value
        if ($text -notmatch '^[\p{L}\p{N}=._-]+$') {
            $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($text) + "'"
        }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $description)
    }
    # An empty text keeps PowerShell from offering files where none are wanted.
    if ($answer.Count -eq 1 -and $answer[0] -eq ':nothing') { '' }
}
