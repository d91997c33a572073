; SPDX-FileCopyrightText: 2026 The Tincan authors
; SPDX-License-Identifier: MIT
;
; A part of installer.nsi: how the files of a new version take the place of an older one's. Until the new ones are all
; written and in place, the old ones can come back whole.

; Renames, and tries again for ten seconds: scanners for viruses hold new files for a moment.
!macro RenamePatiently FROM TO
    StrCpy $0 0
    ${Do}
        ClearErrors
        Rename "${FROM}" "${TO}"
        ${IfNot} ${Errors}
            ${ExitDo}
        ${EndIf}
        ${If} $0 == 20
            SetErrors ; asking has cleared it
            ${ExitDo}
        ${EndIf}
        IntOp $0 $0 + 1
        Sleep 500
    ${Loop}
!macroend

; Takes back what a failed attempt has written.
Function takeBack
    SetOutPath "$TEMP"
    RMDir /r "${STAGING}"
FunctionEnd

Function .onInstFailed
    Call takeBack
    SetErrorLevel 2
FunctionEnd

!macro GiveUp TEXT
    Call takeBack
    MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
    SetErrorLevel 2
    Abort "${TEXT}"
!macroend

; What an attempt that was cut off has left aside comes back, or goes where it is not needed any more.
Function findOldVersion
    ReadRegStr $oldFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $oldFolder == ""
        Return
    ${EndIf}
    ${If} ${FileExists} "$oldFolder\uninstall.exe"
        RMDir /r "${ASIDE}"
    ${ElseIf} ${FileExists} "${ASIDE}\uninstall.exe"
        Rename "${ASIDE}" "$oldFolder"
    ${EndIf}
    ${IfNot} ${FileExists} "$oldFolder\uninstall.exe"
        StrCpy $oldFolder ""
    ${EndIf}
FunctionEnd

; The files of the new version, all of them, before anything of the old one is touched.
Function writeNewFiles
    RMDir /r "${STAGING}"
    ClearErrors
    SetOutPath "${STAGING}"
    SetOverwrite try
    File /r "${TREE}\*.*"
    WriteUninstaller "${STAGING}\uninstall.exe"
    ${If} ${Errors}
        !insertmacro GiveUp "$(text_not_written)"
    ${EndIf}
    ; A process holds the folder that it stands in.
    SetOutPath "$TEMP"
FunctionEnd

; Two renamings, each of which happens or does not: the old folder aside, which Windows refuses while anybody holds a
; file in it, and the new one in its place.
Function swapFolders
    ${If} $oldFolder != ""
        !insertmacro RenamePatiently "$oldFolder" "${ASIDE}"
        ${If} ${Errors}
            Call takeBack
            MessageBox MB_OK|MB_ICONSTOP "$(text_running)" /SD IDOK
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\*.*"
        Call moveIntoFolder ; one that is there for something else
    ${Else}
        !insertmacro RenamePatiently "${STAGING}" "$INSTDIR"
    ${EndIf}
    ${If} ${Errors}
        ${If} $oldFolder != ""
            Rename "${ASIDE}" "$oldFolder"
        ${EndIf}
        !insertmacro GiveUp "$(text_not_written)"
    ${EndIf}
FunctionEnd

; Entry by entry, and never over something: where a name is taken nothing is moved, and the error flag is left set. So it
; is when an entry cannot be moved; those before it stay then.
Function moveIntoFolder
    FindFirst $1 $2 "${STAGING}\*.*"
    ${DoWhile} $2 != ""
        ${If} $2 != "."
        ${AndIf} $2 != ".."
        ${AndIf} ${FileExists} "$INSTDIR\$2"
            FindClose $1
            SetErrors
            Return
        ${EndIf}
        FindNext $1 $2
    ${Loop}
    FindClose $1
    FindFirst $1 $2 "${STAGING}\*.*"
    ${DoWhile} $2 != ""
        ${If} $2 != "."
        ${AndIf} $2 != ".."
            !insertmacro RenamePatiently "${STAGING}\$2" "$INSTDIR\$2"
            ${If} ${Errors}
                FindClose $1
                SetErrors
                Return
            ${EndIf}
        ${EndIf}
        FindNext $1 $2
    ${Loop}
    FindClose $1
    RMDir "${STAGING}"
    ClearErrors
FunctionEnd

; Push source, push destination: moves what is missing there. Nothing is written over.
Function moveWhatIsMissing
    Exch $R1
    Exch
    Exch $R0
    Push $R2
    Push $R3
    FindFirst $R2 $R3 "$R0\*.*"
    ${DoWhile} $R3 != ""
        ${If} $R3 != "."
        ${AndIf} $R3 != ".."
            ${IfNot} ${FileExists} "$R1\$R3"
                Rename "$R0\$R3" "$R1\$R3"
            ${ElseIf} ${FileExists} "$R0\$R3\*.*"
                Push "$R0\$R3"
                Push "$R1\$R3"
                Call moveWhatIsMissing
            ${EndIf}
        ${EndIf}
        FindNext $R2 $R3
    ${Loop}
    FindClose $R2
    Pop $R3
    Pop $R2
    Pop $R0
    Pop $R1
FunctionEnd

; With its own uninstaller, which knows what belonged to it; what is left then is the person's own.
Function removeOldVersion
    ; _? keeps it in its folder, so that it can be waited for; it cannot delete itself then.
    ClearErrors
    ExecWait '"${ASIDE}\uninstall.exe" /S /Upgrade /$MultiUser.InstallMode _?=${ASIDE}' $0
    ${If} ${Errors}
    ${OrIf} $0 != 0
        ${If} $oldFolder != $INSTDIR
            Rename "${ASIDE}" "$oldFolder" ; it stays beside the new one, which may share its folder with other files
            Return
        ${EndIf}
        !insertmacro RenamePatiently "$INSTDIR" "${STAGING}"
        Rename "${ASIDE}" "$oldFolder"
        !insertmacro GiveUp "$(text_old_stays)"
    ${EndIf}
    Delete "${ASIDE}\uninstall.exe"
    RMDir "${ASIDE}"
    ${IfNot} ${FileExists} "${ASIDE}\*.*"
        Return
    ${EndIf}
    ${If} $oldFolder == $INSTDIR
        Push "${ASIDE}"
        Push "$INSTDIR"
        Call moveWhatIsMissing
        RMDir /r /REBOOTOK "${ASIDE}"
    ${Else}
        Rename "${ASIDE}" "$oldFolder"
    ${EndIf}
FunctionEnd

; What this administrator had for themselves alone would stand beside the one for all users.
Function removeOnlyMine
    ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $MultiUser.InstallMode == "AllUsers"
    ${AndIf} $1 != ""
    ${AndIf} ${FileExists} "$1\uninstall.exe"
        ExecWait '"$1\uninstall.exe" /S /Upgrade /CurrentUser _?=$1' $0
        ${If} $0 == 0
            Delete "$1\uninstall.exe"
            RMDir "$1"
        ${EndIf}
    ${EndIf}
FunctionEnd
