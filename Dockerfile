# SPDX-License-Identifier: Apache-2.0
# Two stages: one builds and collects, the other holds the program, the
# libraries it loads and nothing else: no shell, no package manager.
# docs/openhim.md tells how to run it.
FROM debian:bookworm-slim AS build

# As scripts/packages build, and strip's package.
RUN apt-get update -qq \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
      --no-install-recommends binutils ca-certificates gcc libc6-dev cmake \
      ninja-build pkg-config libevent-dev libcurl4-openssl-dev libjansson-dev \
      libssl-dev libyaml-dev libsqlite3-dev libpcre2-dev libutf8proc-dev \
      zlib1g-dev >/dev/null \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /source
COPY . .
RUN cmake --preset release -B /build -DSELFSAME_TESTS=OFF >/dev/null \
 && ninja -C /build --quiet selfsame \
 && packages/image/collect /build/selfsame /image \
 && install -d -m 0750 /data

FROM scratch

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Selfsame" \
      org.opencontainers.image.description="Client registry behind OpenHIM, in front of a FHIR R4 server" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="scratch"

COPY --from=build /image /
# Builders differ in whose a copied folder is, unless it is said.
COPY --from=build --chown=65532:65532 /data /var/lib/selfsame

# All that is written: the embedded store, its snapshot, OpenHIM's settings.
WORKDIR /var/lib/selfsame
VOLUME /var/lib/selfsame
USER 65532:65532
EXPOSE 3000
STOPSIGNAL SIGTERM

# Alive, not ready: a store that is away is no reason to start anew.
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["/usr/bin/selfsame", "check-health"]

ENTRYPOINT ["/usr/bin/selfsame"]
CMD ["serve", "--config", "/etc/selfsame/selfsame.yaml"]
