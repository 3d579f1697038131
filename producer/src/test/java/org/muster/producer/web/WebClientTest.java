package org.muster.producer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {
    private static final WebSettings HASTY = new WebSettings(
            "Muster/test", Duration.ofMillis(5), Duration.ofSeconds(2), 3, 100_000, 5, Set.of("localhost"));

    private final WebClient client = new WebClient(HASTY);
    private UnrulyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnrulyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldReadAnAddressAndSayWhoAsks() throws Exception {
        server.on(
                "/a",
                exchange -> UnrulyServer.send(
                        exchange,
                        200,
                        "text/html; charset=\"ISO-8859-1\"",
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(UTF_8)));

        WebResource resource = client.get(server.address("/a"));

        assertThat(new String(resource.body(), UTF_8)).isEqualTo("Muster/test");
        assertThat(resource.mediaType()).isEqualTo("text/html");
        assertThat(resource.charset()).isEqualTo("ISO-8859-1");
    }

    @Test
    void shouldKeepToRobotsTxt() throws Exception {
        server.serve("/robots.txt", "text/plain", "User-agent: muster\nDisallow: /private\n".getBytes(UTF_8));
        server.serve("/open", "text/html", "x".getBytes(UTF_8));

        assertThat(client.get(server.address("/open")).body()).hasSize(1);
        assertThatThrownBy(() -> client.get(server.address("/private/a")))
                .isInstanceOf(WebException.class)
                .hasMessageContaining("closed to robots");
        assertThat(server.asked()).containsExactly("/robots.txt", "/open");
    }

    @Test
    void shouldReadNothingWhereRobotsTxtIsBroken() {
        server.on("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));

        assertThatThrownBy(() -> client.get(server.address("/a"))).hasMessageContaining("closed to robots");
    }

    @Test
    void shouldAskAgainWhenTheServerIsBusy() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        server.on("/busy", exchange -> {
            if (calls.incrementAndGet() < 3) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                exchange.sendResponseHeaders(429, -1);
            } else {
                UnrulyServer.send(exchange, 200, "text/html", "at last".getBytes(UTF_8));
            }
        });
        server.on("/broken", exchange -> exchange.sendResponseHeaders(503, -1));

        assertThat(client.get(server.address("/busy")).body()).asString(UTF_8).isEqualTo("at last");
        assertThatThrownBy(() -> client.get(server.address("/broken"))).hasMessage("answers with status 503");
        assertThat(server.asked()).filteredOn("/broken"::equals).hasSize(3);
    }

    @Test
    void shouldFollowRedirectsUpToALimit() throws Exception {
        redirect("/old", "/new");
        server.serve("/new", "text/html", "moved".getBytes(UTF_8));
        redirect("/loop", "/loop");
        redirect("/out", "http://169.254.169.254/latest/meta-data");
        redirect("/file", "file:///etc/passwd");

        assertThat(client.get(server.address("/old")).address()).isEqualTo(server.address("/new"));
        assertThatThrownBy(() -> client.get(server.address("/loop"))).hasMessageContaining("more than 5 redirects");
        assertThatThrownBy(() -> client.get(server.address("/out"))).hasMessageContaining("no public address");
        assertThatThrownBy(() -> client.get(server.address("/file"))).hasMessageContaining("no web address");
    }

    @Test
    void shouldHangUpOnAnswersWithoutEndAndNameTheLimit() {
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[10_000]);
            }
        });
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaitHangUp(exchange.getResponseBody());
        });

        assertThatThrownBy(() -> client.get(server.address("/endless")))
                .hasMessageContaining("100,000 bytes (the limit)");
        assertThatThrownBy(() -> client.get(server.address("/slow")))
                .hasMessageContaining("within 2 seconds (the limit)");
    }

    @Test
    void shouldNotBelieveALengthThatIsTooLong() {
        server.on("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("only this".getBytes(UTF_8));
        });

        assertThatThrownBy(() -> client.get(server.address("/short"))).hasMessageContaining("cannot be read");
    }

    @Test
    void shouldUnpackAnswersButNoBombs() throws Exception {
        server.on("/packed", exchange -> packed(exchange, gzip("news", 1)));
        server.on("/bomb", exchange -> packed(exchange, gzip("0", 50_000_000)));
        server.on("/lie", exchange -> packed(exchange, "not gzip".getBytes(UTF_8)));

        assertThat(client.get(server.address("/packed")).body()).asString(UTF_8).isEqualTo("news");
        assertThatThrownBy(() -> client.get(server.address("/bomb"))).hasMessageContaining("(the limit)");
        assertThatThrownBy(() -> client.get(server.address("/lie"))).hasMessageContaining("cannot be unpacked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://100.64.0.1/",
            })
    void shouldRefuseAddressesOfPrivateNetworks(String address) {
        assertThatThrownBy(() -> client.get(URI.create(address)))
                .isInstanceOf(WebException.class)
                .hasMessageMatching(".*(no public address|nobody knows|no web address).*");
    }

    @Test
    void shouldCallPublicAddressesPublic() throws Exception {
        assertThat(AddressGuard.isPrivate(InetAddress.getByName("93.184.216.34")))
                .isFalse();
        assertThat(AddressGuard.isPrivate(InetAddress.getByName("2606:2800:220:1::1")))
                .isFalse();
    }

    private void redirect(String from, String to) {
        server.on(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private static void packed(com.sun.net.httpserver.HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        UnrulyServer.send(exchange, 200, "text/html", body);
    }

    private static byte[] gzip(String unit, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] block = unit.repeat(Math.min(times, 100_000)).getBytes(UTF_8);
            for (int i = 0; i < Math.max(1, times / 100_000); i++) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    private static void awaitHangUp(OutputStream out) throws IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            out.write('x');
            out.flush();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
