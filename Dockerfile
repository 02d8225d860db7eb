# Ayaz for a database that runs elsewhere; compose.yaml starts both.
FROM debian:12-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates curl unzip openjdk-17-jdk-headless
WORKDIR /src
COPY . .
RUN ./mvnw -q -DskipTests package

FROM debian:12-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl openjdk-17-jre-headless \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /var/lib/ayaz ayaz
COPY --from=build /src/target/ayaz.jar /opt/ayaz/ayaz.jar
USER ayaz
ENV AYAZ_HOME=/var/lib/ayaz AYAZ_BIND=0.0.0.0 AYAZ_PORT=8080
VOLUME /var/lib/ayaz
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
    CMD curl -fsS -o /dev/null http://localhost:8080/health/ready
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MaxHeapFreeRatio=25", "-XX:MinHeapFreeRatio=10", "-jar", "/opt/ayaz/ayaz.jar"]
