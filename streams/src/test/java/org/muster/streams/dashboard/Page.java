package org.muster.streams.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page in the browser, driven as a reader would: by keys and pointer; and asked what it shows. */
final class Page implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Map<String, Integer> KEYS = Map.ofEntries(
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry("Escape", 27),
            Map.entry(" ", 32),
            Map.entry("End", 35),
            Map.entry("Home", 36),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40));

    private final DevTools devTools;
    private final String context;
    private final String target;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Page(DevTools devTools) {
        this.devTools = devTools;
        context = devTools.send(null, "Target.createBrowserContext", DevTools.object())
                .path("browserContextId")
                .asText();
        target = devTools.send(
                        null,
                        "Target.createTarget",
                        DevTools.object().put("url", "about:blank").put("browserContextId", context))
                .path("targetId")
                .asText();
        session = devTools.send(
                        null,
                        "Target.attachToTarget",
                        DevTools.object().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        devTools.onEvent(this::listen);
        for (String domain : List.of("Page", "Runtime", "Log")) {
            send(domain + ".enable", DevTools.object());
        }
    }

    /** Errors on the console so far, breaches of the Content-Security-Policy among them. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                DevTools.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** @param value of a media feature, such as {@code prefers-color-scheme} */
    void prefer(String feature, String value) {
        ObjectNode parameters = DevTools.object();
        parameters.putArray("features").addObject().put("name", feature).put("value", value);
        send("Emulation.setEmulatedMedia", parameters);
    }

    void open(String address) {
        send("Page.navigate", DevTools.object().put("url", address));
        await("document.readyState === 'complete' && location.href === new URL(" + quoted(address) + ").href");
    }

    /** What an expression, or a promise, comes to. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                DevTools.object()
                        .put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String selector) {
        return evaluate("document.querySelector(" + quoted(selector) + ")?.textContent ?? null")
                .asText();
    }

    /** Waits until an expression is true; fails with what the page showed instead. */
    void await(String expression) {
        boolean is = evaluate("""
                new Promise((resolve) => {
                  const end = performance.now() + %d;
                  const look = () => {
                    let is = false;
                    try { is = Boolean(%s); } catch { }
                    if (is || performance.now() > end) resolve(is); else setTimeout(look, 20);
                  };
                  look();
                })""".formatted(PATIENCE_MILLIS, expression)).asBoolean();
        if (!is) {
            throw new AssertionError("Never true: " + expression + "\nThe page shows: "
                    + evaluate("document.body.innerText").asText() + "\nComplaints: " + complaints);
        }
    }

    void click(String selector) {
        JsonNode at = evaluate("(() => { const element = document.querySelector(" + quoted(selector)
                + "); element.scrollIntoView({ block: 'nearest' }); const box = element.getBoundingClientRect();"
                + " return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()");
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    DevTools.object()
                            .put("type", type)
                            .put("x", at.path("x").asDouble())
                            .put("y", at.path("y").asDouble())
                            .put("button", "mouseMoved".equals(type) ? "none" : "left")
                            .put("clickCount", 1));
        }
    }

    void press(String key) {
        ObjectNode down =
                DevTools.object().put("type", "keyDown").put("key", key).put("code", key);
        ObjectNode up = DevTools.object().put("type", "keyUp").put("key", key).put("code", key);
        if (KEYS.containsKey(key)) {
            down.put("windowsVirtualKeyCode", KEYS.get(key));
            up.put("windowsVirtualKeyCode", KEYS.get(key));
        }
        if ("Enter".equals(key)) {
            down.put("text", "\r");
        }
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", up);
    }

    void type(String text) {
        send("Input.insertText", DevTools.object().put("text", text));
    }

    /** As WebP. */
    byte[] screenshot() {
        String data = send(
                        "Page.captureScreenshot",
                        DevTools.object().put("format", "webp").put("quality", 82))
                .path("data")
                .asText();
        return Base64.getDecoder().decode(data);
    }

    /** As a literal of JavaScript. */
    static String quoted(String text) {
        return DevTools.object().put("text", text).path("text").toString();
    }

    private JsonNode send(String method, ObjectNode parameters) {
        return devTools.send(session, method, parameters);
    }

    private void listen(JsonNode event) {
        if (!session.equals(event.path("sessionId").asText())) {
            return;
        }
        JsonNode parameters = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters
                        .at("/exceptionDetails/exception/description")
                        .asText(parameters.at("/exceptionDetails/text").asText()));
            case "Runtime.consoleAPICalled" -> {
                if ("error".equals(parameters.path("type").asText())) {
                    complaints.add(parameters.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if ("error".equals(parameters.at("/entry/level").asText())) {
                    complaints.add(parameters.at("/entry/text").asText() + " "
                            + parameters.at("/entry/url").asText());
                }
            }
            default -> {}
        }
    }

    @Override
    public void close() {
        devTools.send(null, "Target.closeTarget", DevTools.object().put("targetId", target));
        devTools.send(null, "Target.disposeBrowserContext", DevTools.object().put("browserContextId", context));
    }
}
