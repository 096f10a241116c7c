#!/bin/sh
# Runs the benchmarks of this module; whatever follows goes to JMH, for instance: bench/run.sh GateBenchmark
#   bench/run.sh heap       the heap in use with both languages loaded
#   bench/run.sh ledger ADDRESS REPORTS  fills a ledger with generated reports of five claims, and measures it
#   bench/run.sh pages ADDRESS [USERS SECONDS]  how soon the pages of a running server come, 20 users for 120 seconds
#   bench/run.sh screening LISTS...  how fast list files load, and names are screened against them
#   bench/run.sh perturbed LISTS...  whether parties are found by changed names among whole lists
#   bench/run.sh clean LISTS...      how many of 10,000 made-up common names have a hit
#   bench/run.sh ranked FILE.csv     rank correlation of compare with the scores of a file (name, name, …, score)
#   bench/run.sh fit THRESHOLD FILE FOLDER...  fits the weights of transfers to coded reports (docs/weighing.md)
#   bench/run.sh cold [n]   whole processes: one Spanish report, n times (5), after one that fills the caches
set -eu
home=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
cd "$home"
. "$home/.mvn/find-jdk.sh"

if [ "${1-}" = cold ]; then
  report=$home/examples/es-drones-iranies.json
  ./waybill read --format jsonl "$report" >/dev/null
  run=0
  while [ "$run" -lt "${2-5}" ]; do
    start=$(date +%s%N)
    ./waybill read --format jsonl "$report" >/dev/null
    echo "cold, whole process: $((($(date +%s%N) - start) / 1000000)) ms"
    run=$((run + 1))
  done
  exit
fi

./mvnw -q -B -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
classpath=bench/target/classes:$(cat bench/target/libraries)
if [ "${1-}" = heap ]; then
  exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC -cp "$classpath" org.waybill.bench.HeapUse
fi
if [ "${1-}" = ledger ]; then
  shift
  exec "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$classpath" org.waybill.bench.LedgerSpeed "$@"
fi
if [ "${1-}" = pages ]; then
  shift
  exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$classpath" org.waybill.bench.PageSpeed "$@"
fi
if [ "${1-}" = fit ]; then
  shift
  exec "$JAVA_HOME/bin/java" -Xmx4g -cp "$classpath" org.waybill.bench.weights.FitTransfers "$@"
fi
case "${1-}" in
  screening) measure=ScreeningSpeed ;;
  perturbed) measure=PerturbedNames ;;
  clean) measure=CleanNames ;;
  ranked) measure=RankedPairs ;;
  *) exec "$JAVA_HOME/bin/java" -Xmx2g -cp "$classpath" org.openjdk.jmh.Main "$@" ;;
esac
shift
exec "$JAVA_HOME/bin/java" -Xmx2g -cp "$classpath" "org.waybill.bench.screening.$measure" "$@"
