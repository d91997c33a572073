@echo off
rem SPDX-FileCopyrightText: 2026 The Tincan authors
rem SPDX-License-Identifier: MIT
rem
rem Finds CMake, Ninja, a compiler and Qt, builds Tincan and opens its window. Arguments go to tincan:
rem   run.cmd --tcp --server
rem Qt is looked for in this order: QTDIR, the PATH, MSYS2 (UCRT64), C:\Qt. It installs nothing.
setlocal enableextensions disabledelayedexpansion
set "started_in=%CD%"
cd /d "%~dp0" || exit /b 3

set "qt="
set "toolchain="

rem ---- Qt ----
if defined QTDIR if exist "%QTDIR%\lib\cmake\Qt6\Qt6Config.cmake" set "qt=%QTDIR%"
if defined qt goto found_qt
for %%q in (qmake6.exe qmake.exe) do if not defined qt for %%p in ("%%~dp$PATH:q..") do (
    if exist "%%~fp\lib\cmake\Qt6\Qt6Config.cmake" set "qt=%%~fp"
)
if defined qt goto found_qt
if not defined MSYS2_ROOT set "MSYS2_ROOT=C:\msys64"
if exist "%MSYS2_ROOT%\ucrt64\lib\cmake\Qt6\Qt6Config.cmake" set "qt=%MSYS2_ROOT%\ucrt64"
if defined qt goto found_qt
rem The last one wins: the newest of the versions with one digit, and of 6.10 and later if there are any.
for %%k in (msvc20*_64 mingw_64) do (
    for /d %%v in ("C:\Qt\6.?.*" "C:\Qt\6.??.*") do for /d %%f in ("%%~v\%%k") do (
        if exist "%%~f\lib\cmake\Qt6\Qt6Config.cmake" set "qt=%%~f"
    )
)
if defined qt goto found_qt
goto no_qt

:found_qt
echo Qt: %qt%
set "PATH=%qt%\bin;%PATH%"

rem ---- CMake, Ninja and, for a Qt made with MinGW, its compiler: the Qt installer puts them below Tools ----
for /d %%d in ("%qt%\..\..\Tools\mingw*_64") do if exist "%%~fd\bin\g++.exe" set "toolchain=%%~fd\bin"
where cmake >nul 2>nul || call :add_path "%qt%\..\..\Tools\CMake_64\bin" "%ProgramFiles%\CMake\bin"
where ninja >nul 2>nul || call :add_path "%qt%\..\..\Tools\Ninja"
where cmake >nul 2>nul || goto no_cmake
where ninja >nul 2>nul || goto no_ninja

rem ---- The compiler that this Qt was made with ----
if exist "%qt%\bin\g++.exe" goto gcc
if exist "%qt%\lib\Qt6Core.lib" goto msvc
if defined toolchain set "PATH=%toolchain%;%PATH%"
:gcc
where g++ >nul 2>nul || goto no_gcc
set "CXX=g++"
goto build

:msvc
where cl >nul 2>nul && goto msvc_ready
set "PATH=%PATH%;%ProgramFiles(x86)%\Microsoft Visual Studio\Installer"
set "vs="
for /f "usebackq delims=" %%i in (`vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath 2^>nul`) do set "vs=%%i"
if not defined vs goto no_msvc
call "%vs%\VC\Auxiliary\Build\vcvars64.bat" >nul || goto no_msvc
:msvc_ready
set "CXX=cl"

:build
rem A build folder that is whole and was made here needs no new configuration.
if not exist build\release\build.ninja goto configure
findstr /i /x /c:"CMAKE_HOME_DIRECTORY:INTERNAL=%CD:\=/%" build\release\CMakeCache.txt >nul 2>nul && goto compile
:configure
cmake --preset release --fresh "-DCMAKE_PREFIX_PATH=%qt:\=/%" || exit /b 1
:compile
cmake --build --preset release --target tincan || exit /b 1
set "tincan=%CD%\build\release\bin\tincan.exe"
cd /d "%started_in%"
"%tincan%" %*
exit /b %errorlevel%

:add_path
if "%~1"=="" exit /b 0
if exist "%~1\." set "PATH=%PATH%;%~f1"
shift
goto add_path

:no_qt
echo Qt 6.4 or newer was not found on this computer. Two ways to get it:
echo.
echo   1. MSYS2, free and without an account: install it from https://www.msys2.org, open "MSYS2 UCRT64" from the
echo      start menu and enter
echo        pacman -S --needed mingw-w64-ucrt-x86_64-{qt6-base,qt6-tools,qt6-translations,cmake,ninja,gcc}
echo.
echo   2. The Qt online installer from https://www.qt.io/download-open-source: tick a Qt 6 version with "MinGW 64-bit",
echo      and below "Build Tools" MinGW, CMake and Ninja. Leave the folder at C:\Qt.
echo.
echo Then start run.cmd again. If Qt is somewhere else, set QTDIR to the folder that holds its "bin" first.
exit /b 3

:no_cmake
echo CMake 3.25 or newer was not found. Install it from https://cmake.org/download and tick "Add CMake to the PATH",
echo or add it in the Qt Maintenance Tool below "Build Tools". Then start run.cmd again.
exit /b 3

:no_ninja
echo Ninja was not found. Enter "winget install Ninja-build.Ninja" in a terminal, or add it in the Qt Maintenance Tool
echo below "Build Tools". Then open a new terminal and start run.cmd again.
exit /b 3

:no_gcc
echo This Qt was made with MinGW, and its compiler was not found. Add MinGW in the Qt Maintenance Tool below
echo "Build Tools". Then start run.cmd again.
exit /b 3

:no_msvc
echo This Qt was made with Microsoft's compiler, which was not found. Install "Build Tools for Visual Studio" from
echo https://visualstudio.microsoft.com/downloads and tick "Desktop development with C++". Then start run.cmd again.
exit /b 3
