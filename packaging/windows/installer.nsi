; SPDX-FileCopyrightText: 2026 The Tincan authors
; SPDX-License-Identifier: MIT
;
; The installer for Windows. build.sh calls makensis with:
;   VERSION   1.2.3
;   TREE      the folder to install
;   SIZE      of that folder, in KiB
;   FILES     a file with one Delete or RMDir for everything in TREE, for the uninstaller
;   RESOURCES the folder of the icons
;   BITMAP    the picture beside the first and the last page
;   HOMEPAGE  where to read more
;   OUTFILE   the installer to write
;
; Exit codes: 0 done, 1 cancelled, 2 failed and nothing changed, 5 Tincan is running, 6 Windows is too old.
; Switches: /S silent, /AllUsers or /CurrentUser, /D=folder (last). The uninstaller also knows /Upgrade: keep what a
; newer version goes on with.
Unicode true
; A 64-bit installer: the 32-bit one looks at another registry and another Program Files.
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true

!define PROGRAM "Tincan"
!define EXE "tincan.exe"
!define STAGING "$INSTDIR\new-files"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tincan"
; Where "Start with the system" of the program's settings writes; a value for each profile.
!define AUTOSTART_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define AUTOSTART_SWITCHES_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

; All users where the person may: only then can the firewall be told. Otherwise, or if wished, this user alone.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${PROGRAM}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!include MultiUser.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include Sections.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

Name "${PROGRAM}"
OutFile "${OUTFILE}"
AllowSkipFiles off
BrandingText "${PROGRAM} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PROGRAM}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PROGRAM} Setup"
VIAddVersionKey LegalCopyright "The Tincan authors, MIT License"

!define MUI_ICON "${RESOURCES}\tincan.ico"
!define MUI_UNICON "${RESOURCES}\tincan.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BITMAP}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BITMAP}"
!define MUI_WELCOMEPAGE_TEXT "$(text_welcome)"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsPerson
!define MUI_COMPONENTSPAGE_NODESC

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_PRE ShowWhatIsPossible
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.askForData un.keepAnswer
!insertmacro MUI_UNPAGE_INSTFILES

!include installer-text.nsh

Var wishedFolder
Var oldFolder
Var oldUninstaller
Var deleteDataBox
Var deleteData

; The installer may run with an administrator's rights; what it starts should not. Explorer runs as the person.
Function RunAsPerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${EXE}"'
FunctionEnd

; A program that runs cannot be written to.
!macro RefuseWhileRunning UN
Function ${UN}refuseWhileRunning
    ${DoWhile} ${FileExists} "$INSTDIR\${EXE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${EXE}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(text_running)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
    SetRegView 64
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        MessageBox MB_OK|MB_ICONSTOP "$(text_too_old)" /SD IDOK
        SetErrorLevel 6
        Quit
    ${EndIf}
    ; MultiUser.nsh sets a folder of its own, also over the one that /D has named.
    StrCpy $wishedFolder $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $wishedFolder != ""
        StrCpy $INSTDIR $wishedFolder
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Takes back what a failed attempt has written. What was installed before has not been touched by then.
Function takeBack
    SetOutPath "$TEMP"
    RMDir /r "${STAGING}"
    RMDir "$INSTDIR"
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

; The files of the new version, all of them, before anything of the old one goes.
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
FunctionEnd

; With its own uninstaller, which knows what belongs to it: files that the new version no longer has go, too.
Function removeOldVersion
    ReadRegStr $oldUninstaller SHCTX "${UNINSTALL_KEY}" "UninstallString"
    ReadRegStr $oldFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $oldUninstaller == ""
    ${OrIfNot} ${FileExists} "$oldFolder\uninstall.exe"
        Return
    ${EndIf}
    ; A process holds the folder that it was started in, and neither that one nor ours may be held.
    SetOutPath "$TEMP"
    ; _? keeps it in its folder, so that it can be waited for; it cannot delete itself then.
    ClearErrors
    ExecWait '"$oldFolder\uninstall.exe" /S /Upgrade /$MultiUser.InstallMode _?=$oldFolder' $0
    ${If} ${Errors}
    ${OrIf} $0 != 0
        !insertmacro GiveUp "$(text_old_stays)"
    ${EndIf}
    Delete "$oldFolder\uninstall.exe"
    RMDir "$oldFolder"
FunctionEnd

; Renaming needs no room on the disk. A folder that has kept files of the person's own is filled up instead.
Function moveIntoPlace
    SetOutPath "$INSTDIR"
    FindFirst $0 $1 "${STAGING}\*.*"
    ${DoWhile} $1 != ""
        ${If} $1 != "."
        ${AndIf} $1 != ".."
            ${If} ${FileExists} "$INSTDIR\$1\*.*"
                CopyFiles /SILENT "${STAGING}\$1" "$INSTDIR"
            ${Else}
                Delete "$INSTDIR\$1"
                Rename "${STAGING}\$1" "$INSTDIR\$1"
            ${EndIf}
        ${EndIf}
        FindNext $0 $1
    ${Loop}
    FindClose $0
    RMDir /r "${STAGING}"
FunctionEnd

Function registerUninstaller
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Tincan authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallMode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
FunctionEnd

; Rules for this program go first, all of them: a person who pressed Cancel in Windows' own question has written a rule
; that blocks, and that one would win.
!macro ForgetFirewallRules
    nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall delete rule name=all program="$INSTDIR\${EXE}"'
    Pop $0
!macroend

Section "${PROGRAM}" sectionProgram
    SectionIn RO
    AddSize ${SIZE}
    Call refuseWhileRunning
    Call writeNewFiles
    Call removeOldVersion
    Call moveIntoPlace
    Call registerUninstaller
    CreateShortcut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\${EXE}"
SectionEnd

Section /o "$(text_desktop)" sectionDesktop
    CreateShortcut "$DESKTOP\${PROGRAM}.lnk" "$INSTDIR\${EXE}"
SectionEnd

Section /o "$(text_public)" sectionPublic
SectionEnd

; By program and not by port, so that a changed port needs no second rule.
Section "-firewall"
    ${If} $MultiUser.InstallMode == "AllUsers"
        StrCpy $1 "private,domain"
        ${If} ${SectionIsSelected} ${sectionPublic}
            StrCpy $1 "any"
        ${EndIf}
        !insertmacro ForgetFirewallRules
        nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall add rule name="${PROGRAM}" dir=in action=allow program="$INSTDIR\${EXE}" profile=$1 enable=yes'
        Pop $0
        ${If} $0 != 0
            DetailPrint "$(text_no_rule)"
        ${EndIf}
    ${EndIf}
SectionEnd

; Only an administrator can tell the firewall.
Function ShowWhatIsPossible
    ${If} $MultiUser.InstallMode == "AllUsers"
        !insertmacro ClearSectionFlag ${sectionPublic} ${SF_RO}
    ${Else}
        !insertmacro UnselectSection ${sectionPublic}
        !insertmacro SetSectionFlag ${sectionPublic} ${SF_RO}
    ${EndIf}
FunctionEnd

; What would start this program with Windows; not during an upgrade.
Function un.forgetAutostart
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/Upgrade" $1
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    StrCpy $4 '"$INSTDIR\${EXE}"'
    StrLen $5 $4
    StrCpy $0 0
    ${Do}
        EnumRegValue $1 HKCU "${AUTOSTART_KEY}" $0
        ${If} $1 == ""
            ${ExitDo}
        ${EndIf}
        ReadRegStr $2 HKCU "${AUTOSTART_KEY}" $1
        StrCpy $3 $2 $5
        ${If} $3 == $4
            DeleteRegValue HKCU "${AUTOSTART_KEY}" $1
            DeleteRegValue HKCU "${AUTOSTART_SWITCHES_KEY}" $1
        ${Else}
            IntOp $0 $0 + 1
        ${EndIf}
    ${Loop}
FunctionEnd

Function un.askForData
    !insertmacro MUI_HEADER_TEXT "$(text_data_title)" "$(text_data_subtitle)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateCheckbox} 0 0 100% 12u "$(text_data_delete)"
    Pop $deleteDataBox
    nsDialogs::Show
FunctionEnd

Function un.keepAnswer
    ${NSD_GetState} $deleteDataBox $deleteData
FunctionEnd

Section "Uninstall"
    Call un.refuseWhileRunning
    Call un.forgetAutostart
    ${If} $MultiUser.InstallMode == "AllUsers"
        !insertmacro ForgetFirewallRules
    ${EndIf}
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${PROGRAM}.lnk"
    Delete "$DESKTOP\${PROGRAM}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ; Asked for in the window only: a silent uninstallation, such as that of an upgrade, keeps what the person has.
    ${If} $deleteData == ${BST_CHECKED}
        SetShellVarContext current
        RMDir /r "$LOCALAPPDATA\tincan"
    ${EndIf}
SectionEnd
