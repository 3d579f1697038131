# The service and the publisher in one image; which of them runs is the command, see docker-compose.yml.
FROM eclipse-temurin:17-jdk AS build
RUN apt-get update -q && apt-get install -q -y --no-install-recommends maven
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/maven \
    mvn -B -q -Dmaven.repo.local=/maven -DskipTests -pl streams,producer -am package \
      dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=/muster/lib \
 && cp streams/target/muster-streams-*.jar producer/target/muster-producer-*.jar /muster/lib/

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin muster \
 && install -d -o muster -g muster /var/lib/muster
COPY --from=build /muster/lib /opt/muster/lib
COPY docker/log4j2.xml docker/run /opt/muster/
# One start without a broker loads most classes; kept in an archive they are there at once.
RUN MUSTER_APPLICATION_SERVER=localhost:0 java -XX:ArchiveClassesAtExit=/opt/muster/classes.jsa -cp '/opt/muster/lib/*' \
      org.muster.streams.ServiceMain prepare || test -f /opt/muster/classes.jsa
USER muster
VOLUME /var/lib/muster
ENV MUSTER_STATE_DIRECTORY=/var/lib/muster MUSTER_HTTP_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["/opt/muster/run"]
CMD ["org.muster.streams.ServiceMain"]
