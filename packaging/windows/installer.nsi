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
; Exit codes: 0 done, 1 cancelled, 2 failed and nothing changed, 5 Tincan is running, 6 Windows is too old, 7 only an
; administrator can do this.
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
; The new files wait beside the folder, and the old folder stands beside it while they take its place.
!define STAGING "$INSTDIR.tincan-new"
!define ASIDE "$oldFolder.tincan-old"
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
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
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
Var oldFolder ; of the version that is installed, empty if there is none
Var folder
Var deleteDataBox
Var deleteData

; The installer may run with an administrator's rights; what it starts should not. Explorer runs as the person.
Function RunAsPerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${EXE}"'
FunctionEnd

!macro Functions UN
; A program that runs, in $folder, cannot be written to.
Function ${UN}refuseWhileRunning
    ${DoWhile} ${FileExists} "$folder\${EXE}"
        ClearErrors
        FileOpen $0 "$folder\${EXE}" a
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

; With this switch, what is for all users needs an administrator. Without it MultiUser.nsh chooses what is possible.
Function ${UN}refuseWithoutRights
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${If} ${Errors}
        Return
    ${EndIf}
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
        MessageBox MB_OK|MB_ICONSTOP "$(text_rights)" /SD IDOK
        SetErrorLevel 7
        Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro Functions ""
!insertmacro Functions "un."

!include replace.nsh

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
    StrCpy $folder $INSTDIR
    Call refuseWhileRunning
    Call findOldVersion
    ${If} $oldFolder != ""
        StrCpy $folder $oldFolder
        Call refuseWhileRunning
    ${EndIf}
    Call writeNewFiles
    Call swapFolders
    ${If} $oldFolder != ""
        Call removeOldVersion
    ${EndIf}
    Call removeOnlyMine
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
            WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "PublicNetworks" 1
        ${EndIf}
        !insertmacro ForgetFirewallRules
        nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall add rule name="${PROGRAM}" dir=in action=allow program="$INSTDIR\${EXE}" profile=$1 enable=yes'
        Pop $0
        ${If} $0 != 0
            DetailPrint "$(text_no_rule)"
        ${EndIf}
    ${EndIf}
SectionEnd

Function .onInit
    SetRegView 64
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        MessageBox MB_OK|MB_ICONSTOP "$(text_too_old)" /SD IDOK
        SetErrorLevel 6
        Quit
    ${EndIf}
    Call refuseWithoutRights
    ; MultiUser.nsh sets a folder of its own, also over the one that /D has named.
    StrCpy $wishedFolder $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $wishedFolder != ""
        StrCpy $INSTDIR $wishedFolder
    ${EndIf}
    ; What was chosen before is chosen again.
    ReadRegDWORD $0 SHCTX "${UNINSTALL_KEY}" "PublicNetworks"
    ${If} $0 == 1
        !insertmacro SelectSection ${sectionPublic}
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    Call un.refuseWithoutRights
    ; The folder is where the uninstaller lies, not where the registry says that Tincan is: see replace.nsh.
    StrCpy $folder $INSTDIR
    !insertmacro MULTIUSER_UNINIT
    StrCpy $INSTDIR $folder
FunctionEnd

; Only an administrator can tell the firewall.
Function ShowWhatIsPossible
    ${If} $MultiUser.InstallMode == "AllUsers"
        !insertmacro ClearSectionFlag ${sectionPublic} ${SF_RO}
    ${Else}
        !insertmacro UnselectSection ${sectionPublic}
        !insertmacro SetSectionFlag ${sectionPublic} ${SF_RO}
    ${EndIf}
FunctionEnd

; What would start this program with Windows.
Function un.forgetAutostart
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

; The folder can be renamed when nobody holds a file in it, unless this process itself runs from there: usually it is a
; copy that runs from the folder for temporary files.
Function un.refuseWhileInUse
    ${If} ${FileExists} "$EXEDIR\${EXE}"
        Return
    ${EndIf}
    ${Do}
        ClearErrors
        Rename "$INSTDIR" "$INSTDIR.tincan-old"
        ${IfNot} ${Errors}
            Rename "$INSTDIR.tincan-old" "$INSTDIR"
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(text_running)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd

Section "Uninstall"
    SetOutPath "$TEMP"
    StrCpy $folder $INSTDIR
    Call un.refuseWhileRunning
    Call un.refuseWhileInUse
    ${If} $MultiUser.InstallMode == "AllUsers"
        !insertmacro ForgetFirewallRules
    ${EndIf}
    !include "${FILES}"
    ${If} ${FileExists} "$INSTDIR\${EXE}"
        ; somebody has started it meanwhile
        SetErrorLevel 5
        Abort "$(text_running)"
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ; A newer version goes on with the rest.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/Upgrade" $1
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    Call un.forgetAutostart
    Delete "$SMPROGRAMS\${PROGRAM}.lnk"
    Delete "$DESKTOP\${PROGRAM}.lnk"
    ; Asked for in the window only: a silent uninstallation keeps what the person has.
    ${If} $deleteData == ${BST_CHECKED}
        SetShellVarContext current
        RMDir /r "$LOCALAPPDATA\tincan"
    ${EndIf}
SectionEnd
