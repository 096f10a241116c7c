# Finds a JDK that Waybill can be built and run with, for ./waybill, ./mvnw and .ci/run.
#
# To be read in ("."), not run. Sets and exports JAVA_HOME, and sets jdk_version (its feature
# release, for instance 25); returns 1, after saying what to do, when there is none.
#
# The order: JAVA_HOME if it is new enough, since that is a choice; then java on the path; then the
# newest of the usual places. No java is started for this: every JDK has a file "release".

oldest_jdk=21

# Prints the feature release of the JDK in folder $1; fails if there is no whole JDK in it.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r jdk_key jdk_value; do
    if [ "$jdk_key" = JAVA_VERSION ]; then
      jdk_value=${jdk_value#\"}
      jdk_value=${jdk_value%%[!0-9]*}
      [ -n "$jdk_value" ] || return 1
      printf '%s\n' "$jdk_value"
      return 0
    fi
  done <"$1/release"
  return 1
}

# Takes the JDK in folder $1 if it is newer than the best so far.
consider_jdk() {
  jdk_found=$(jdk_release "$1") || return 0
  if [ "$jdk_found" -gt "$jdk_version" ]; then
    jdk_version=$jdk_found
    jdk_home=$1
  fi
}

find_jdk() {
  jdk_version=$((oldest_jdk - 1))
  jdk_home=
  [ -z "${JAVA_HOME-}" ] || consider_jdk "$JAVA_HOME"
  if [ -z "$jdk_home" ] && jdk_java=$(command -v java) && jdk_java=$(readlink -f "$jdk_java"); then
    consider_jdk "${jdk_java%/bin/java}"
  fi
  if [ -z "$jdk_home" ]; then
    jdk_root=${WAYBILL_TEST_ROOT-} # in place of /, for tests
    for jdk_candidate in \
      "$jdk_root"/usr/lib/jvm/* "$jdk_root"/usr/java/* "$jdk_root"/opt/* "$jdk_root"/opt/java/* \
      "$jdk_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "$jdk_root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.asdf/installs/java/* \
      "${HOME-}"/.local/share/mise/installs/java/*; do
      consider_jdk "$jdk_candidate"
    done
  fi
  if [ -z "$jdk_home" ] && [ -x /usr/libexec/java_home ]; then
    jdk_candidate=$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null) && consider_jdk "$jdk_candidate"
  fi
  if [ -z "$jdk_home" ]; then
    printf '%s\n' >&2 \
      "Waybill needs a JDK $oldest_jdk or newer, and there is none in JAVA_HOME (${JAVA_HOME:-not set}), on the path, or in the usual" \
      'places (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java). Install one, or set JAVA_HOME to one:' \
      '  Debian 13, Ubuntu   apt install openjdk-21-jdk-headless' \
      '  Fedora              dnf install java-latest-openjdk-devel' \
      '  macOS               brew install openjdk' \
      '  anywhere            https://adoptium.net (unpack it and set JAVA_HOME to the folder)'
    return 1
  fi
  JAVA_HOME=$jdk_home
  export JAVA_HOME
}

find_jdk
