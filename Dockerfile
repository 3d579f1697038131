# Two images: `muster`, the service and the publishers (which of them runs is the command), and `gateway`, the one address
# before the instances of the service. See docker-compose.yml.
ARG JDK=eclipse-temurin:17-jdk
ARG BASE=debian:bookworm-slim

FROM ${JDK} AS build
RUN apt-get update -q && apt-get install -q -y --no-install-recommends maven zip binutils
# A Java with what Muster uses and no more.
RUN jlink --output /jre --compress=1 --strip-java-debug-attributes --no-header-files --no-man-pages --add-modules \
      java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.management,jdk.unsupported,jdk.zipfs \
 && find /jre -name '*.so' -exec strip --strip-unneeded {} +
WORKDIR /source
COPY . .
# The database comes with libraries for every system there is; one of them is used here.
RUN --mount=type=cache,target=/maven \
    mvn -B -q -Dmaven.repo.local=/maven -DskipTests -Djacoco.skip -pl streams,producer -am package \
      dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=/muster/lib \
 && mkdir /muster/own && mv /muster/lib/muster-* /muster/own/ \
 && cp streams/target/muster-streams-*.jar producer/target/muster-producer-*.jar /muster/own/ \
 && zip -q -d /muster/lib/rocksdbjni-*.jar '*.dll' '*.jnilib' '*-musl.so' '*ppc64le*' '*s390x*' '*riscv64*' \
 && find /muster -exec touch -d @0 {} +

FROM ${BASE} AS gateway
RUN apt-get update -q && apt-get install -q -y --no-install-recommends haproxy && rm -rf /var/lib/apt/lists/*
COPY docker/healthy /usr/local/bin/
COPY docker/haproxy.cfg /etc/haproxy/
USER haproxy
EXPOSE 8080
HEALTHCHECK --interval=3s --timeout=3s --retries=20 CMD ["healthy", "/health/gateway"]
CMD ["haproxy", "-W", "-db", "-f", "/etc/haproxy/haproxy.cfg"]

FROM ${BASE} AS muster
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin muster \
 && install -d -o muster -g muster /var/lib/muster
ENV PATH=/opt/java/bin:/opt/muster/bin:$PATH MUSTER_STATE_DIRECTORY=/var/lib/muster MUSTER_HTTP_HOST=0.0.0.0
COPY --from=build /jre /opt/java
# What changes seldom comes first, so that an upgrade brings little.
COPY --from=build /muster/lib /opt/muster/lib
COPY --from=build /muster/own /opt/muster/lib
COPY docker/log4j2.xml /opt/muster/
COPY docker/run docker/healthy /opt/muster/bin/
# One start without a broker loads most classes; kept in an archive they are there at once.
RUN java -Xshare:dump -Xlog:disable \
 && { JAVA_OPTS=-XX:ArchiveClassesAtExit=/opt/muster/classes.jsa run org.muster.streams.ServiceMain prepare || test -f /opt/muster/classes.jsa; }
USER muster
EXPOSE 8080
HEALTHCHECK --interval=3s --timeout=3s --retries=60 CMD ["healthy"]
ENTRYPOINT ["run"]
CMD ["org.muster.streams.ServiceMain"]
