package org.muster.streams.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.muster.schemas.Asset;
import org.muster.schemas.FactStatus;
import org.muster.schemas.Stage;
import org.muster.streams.query.Answers;
import org.muster.streams.query.Lookup;
import org.muster.streams.query.Parameters;
import org.muster.streams.query.Peers;

/** What stands at which address. */
final class ApiRoutes {
    private static final String API = "/api/v1";
    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_SERIES_DAYS = 3700;
    private static final Set<String> NEVER_WRITTEN = Set.of("UNKNOWN");

    private final Supplier<Service> service;
    private final EventsRoute listening = new EventsRoute();

    /** @param service throws a StoreMovingException until the streams are there */
    ApiRoutes(Supplier<Service> service) {
        this.service = service;
    }

    void addTo(RoutesConfig routes) {
        routes.get(API + "/totals", this::totals);
        routes.get(API + "/totals/{country}", this::countryTotals);
        routes.get(API + "/totals/{country}/series", this::series);
        routes.get(API + "/facts", this::facts);
        routes.get(API + "/facts/{id}", this::fact);
        routes.get(API + "/sanctions", this::sanctions);
        routes.get(API + "/events", this::events);
        routes.get(API + "/topology", this::topology);
        routes.get(API + "/openapi.yaml", ApiRoutes::openApi);
        routes.get(Peers.LOCAL_ONLY + "{query}", this::localOnly);
    }

    private void totals(Context context) {
        Request request = new Request(context).knowing("asOf", "maxLag", "format");
        Answering form = Answering.of(context);
        form.reply(context, answers().totals(request.day("asOf"), request.maxLag()), Tables::totals);
    }

    private void countryTotals(Context context) {
        Request request = new Request(context).knowing("asOf", "maxLag", "format");
        Answering form = Answering.of(context);
        form.reply(context, answers().totals(request.country(), request.day("asOf"), request.maxLag()), Tables::totals);
    }

    private void series(Context context) {
        Request request = new Request(context).knowing("from", "to", "maxLag", "format");
        Answering form = Answering.of(context);
        String country = request.country();
        LocalDate from = request.day("from")
                .orElseThrow(() -> Problem.badRequest("Say from which day: ?from=2022-01-01&to=2022-03-31"));
        LocalDate to = request.day("to")
                .orElseThrow(() -> Problem.badRequest("Say to which day: ?from=2022-01-01&to=2022-03-31"));
        if (to.isBefore(from) || from.plusDays(LONGEST_SERIES_DAYS).isBefore(to)) {
            throw Problem.badRequest("A series ends on or after the day it begins, and spans at most "
                    + LONGEST_SERIES_DAYS + " days; " + from + " to " + to + " does not.");
        }
        form.reply(context, answers().series(country, from, to, request.maxLag()), Tables::series);
    }

    private void facts(Context context) {
        Request request = new Request(context)
                .knowing(
                        "contributor",
                        "host",
                        "stage",
                        "status",
                        "asset",
                        "q",
                        "from",
                        "to",
                        "asOf",
                        "offset",
                        "limit",
                        "maxLag",
                        "format");
        Answering form = Answering.of(context);
        Parameters filter = Parameters.of(Lookup.MAX_LAG, request.maxLag())
                .with("contributor", request.country("contributor").orElse(null))
                .with("host", request.country("host").orElse(null))
                .with(
                        "stage",
                        request.constant("stage", Stage.class, NEVER_WRITTEN).orElse(null))
                .with(
                        "status",
                        request.constant("status", FactStatus.class, NEVER_WRITTEN)
                                .orElse(null))
                .with("asset", request.constant("asset", Asset.class, Set.of()).orElse(null))
                .with("q", request.text("q").orElse(null))
                .with("from", request.day("from").orElse(null))
                .with("to", request.day("to").orElse(null))
                .with("asOf", request.day("asOf").orElse(null));
        int offset = request.number("offset", 0, 0, 1_000_000);
        int limit = request.number("limit", PAGE, 1, LONGEST_PAGE);
        form.reply(context, answers().facts(filter, offset, limit), Tables::facts);
    }

    private void fact(Context context) {
        Request request = new Request(context).knowing("asOf", "maxLag");
        String id = context.pathParam("id");
        Optional<LocalDate> asOf = request.day("asOf");
        String when = asOf.map(day -> "?asOf=" + day).orElse("");
        JsonNode fact = answers()
                .fact(id, asOf, request.maxLag())
                .orElseThrow(() -> Problem.notFound(
                        "Unknown fact",
                        "There is no fact \"" + id + "\". " + API + "/facts" + when + " lists those that there are."));
        Answering.JSON.reply(context, fact, JsonNode::toString);
    }

    private void sanctions(Context context) {
        Request request = new Request(context).knowing("target", "imposer", "asOf", "maxLag", "format");
        Answering form = Answering.of(context);
        form.reply(
                context,
                answers()
                        .sanctions(
                                request.country("target"),
                                request.country("imposer"),
                                request.day("asOf"),
                                request.maxLag()),
                Tables::sanctions);
    }

    private void events(Context context) {
        new Request(context).knowing();
        listening.serve(context, service.get().events());
    }

    private void topology(Context context) {
        new Request(context).knowing();
        Replies.json(context, service.get().topology());
    }

    private void localOnly(Context context) {
        Parameters parameters = Parameters.NONE;
        for (String name : context.queryParamMap().keySet()) {
            parameters = parameters.with(name, context.queryParam(name));
        }
        String query = context.pathParam("query");
        Replies.json(
                context,
                service.get()
                        .answers()
                        .local()
                        .answer(query, parameters)
                        .orElseThrow(() -> Problem.notFound("Unknown query", "There is no query \"" + query + "\".")));
    }

    private static void openApi(Context context) {
        try (InputStream file = ApiRoutes.class.getResourceAsStream("/openapi.yaml")) {
            Replies.cacheable(context, "application/yaml; charset=utf-8", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answers answers() {
        return service.get().answers();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
