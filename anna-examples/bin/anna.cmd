@echo off
rem Runs the command anna of this checkout, and builds it first where it is missing or older than its sources.
rem
rem   anna-examples\bin\anna tour
rem
rem Needs a JDK of 17 or later: that of JAVA_HOME, else the java on the PATH. The build listens to what Maven listens
rem to, such as MAVEN_ARGS=-Dmaven.repo.local=...
setlocal
for %%I in ("%~dp0..\..") do set "ROOT=%%~fI"
set "TARGET=%ROOT%\anna-examples\target"
set "STAMP=%TARGET%\anna.built"

if defined JAVA_HOME goto home
set "JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto version
echo anna: Java is missing: install a JDK of 17 or later, or set JAVA_HOME to one>&2
exit /b 2

:home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
echo anna: JAVA_HOME is "%JAVA_HOME%", and there is no bin\java.exe in it>&2
exit /b 2

:version
set "VERSION=0"
set "INFO=%TEMP%\anna-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >"%INFO%" 2>&1
for /f "usebackq tokens=2,3" %%U in ("%INFO%") do if "%%U"=="version" set "VERSION=%%~V"
del /q "%INFO%"
set "MAJOR=0"
for /f "delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto check
echo anna: Java 17 or later is needed, and "%JAVA%" is Java %VERSION%>&2
exit /b 2

rem Stale is what has a source or a POM newer than the last build; folders count, so that what was deleted is seen.
:check
if not exist "%STAMP%" goto build
if not exist "%TARGET%\lib" goto build
powershell -NoProfile -NonInteractive -Command "$r = $env:ROOT; $t = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $f = @(Get-Item -LiteralPath (Join-Path $r 'pom.xml')); foreach ($n in 'anna-core', 'anna-json', 'anna-examples') { $f += Get-Item -LiteralPath (Join-Path $r (Join-Path $n 'pom.xml')); $f += Get-ChildItem -LiteralPath (Join-Path $r (Join-Path $n 'src\main')) -Recurse -ErrorAction SilentlyContinue }; if ($f | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:build
echo Building ANNA, the first time takes about a minute...>&2
if exist "%TARGET%\lib" rmdir /s /q "%TARGET%\lib"
if exist "%STAMP%" del /q "%STAMP%"
if not exist "%TARGET%" mkdir "%TARGET%"
rem The stamp has the time of the beginning, so that what changes during the build is seen by the next run.
type nul >"%STAMP%.new"
pushd "%ROOT%"
call mvnw.cmd -q -Dmaven.test.skip=true -pl anna-examples -am package 1>&2
if errorlevel 1 goto failed
popd
move /y "%STAMP%.new" "%STAMP%" >nul

:run
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Danna.name=%~0" -cp "%TARGET%\classes;%TARGET%\lib\*" anna.examples.command.Anna %*
exit /b %errorlevel%

:failed
popd
echo anna: the build failed, see above; it needs a JDK (not only a JRE) and, the first time, the network>&2
exit /b 2
