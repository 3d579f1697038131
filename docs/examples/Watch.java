import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;

/** Prints what changes, over any number of connections: {@code java Watch.java http://localhost:8080} */
public class Watch {
    public static void main(String[] arguments) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI events = URI.create(arguments[0] + "/api/v1/events");
        String last = "";
        while (true) {
            HttpRequest.Builder request = HttpRequest.newBuilder(events);
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            try (Stream<String> lines =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body()) {
                for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                    String line = each.next();
                    if (line.startsWith("id: ")) {
                        last = line.substring(4);
                    } else if (!line.isEmpty() && !line.startsWith(":")) {
                        System.out.println(line);
                    }
                }
            } catch (IOException | RuntimeException e) {
                System.err.println("Connecting again: " + e);
            }
            Thread.sleep(1000);
        }
    }
}
