package org.muster.local.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.muster.local.doctor.Finding;
import org.muster.local.doctor.HttpExamination;
import org.muster.local.doctor.KafkaExamination;
import org.muster.local.output.Column;
import org.muster.local.output.Format;
import org.muster.local.output.Report;
import org.muster.producer.publish.PublisherSettings;
import org.muster.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./muster doctor}: what is wrong with a running system, and what to do about it. */
@Command(
        name = "doctor",
        description = {
            "Examines a running system: brokers, topics and their settings, registry, how far the streams are behind, dead"
                    + " letters, the service. The exit code is 1 when something is amiss."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster doctor",
            "  muster doctor --bootstrap kafka:9092 --registry http://registry:8081 --url http://streams:8080"
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.text("", row -> row.path("sound").asBoolean() ? "ok" : "AMISS"),
            Column.field("PART", "part"),
            Column.field("FOUND", "what"),
            Column.field("TO DO", "advice"));

    @Mixin
    private RunningSystem.Kafka kafka;

    @Mixin
    private RunningSystem.Service service;

    @Option(names = "--group", defaultValue = "muster", description = "Id of the Streams application (muster).")
    private String group;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, json, jsonl or csv.")
    private Format format;

    @Override
    public Integer call() throws InterruptedException {
        PublisherSettings settings = kafka.publisher();
        List<Finding> findings = new ArrayList<>(kafka(settings));
        findings.add(HttpExamination.registry(settings.schemaRegistry()));
        findings.addAll(HttpExamination.service(service.address()));
        new Report(COLUMNS).print(findings.stream().map(DoctorCommand::json).toList(), format, System.out);
        return findings.stream().allMatch(Finding::sound) ? 0 : 1;
    }

    private List<Finding> kafka(PublisherSettings settings) throws InterruptedException {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            return new KafkaExamination(admin, new Topics(settings.topicPrefix()), group).examine();
        } catch (KafkaException e) {
            throw new CommandFailure("Kafka cannot be asked with these settings: " + e.getMessage(), e);
        }
    }

    private static ObjectNode json(Finding finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("sound", finding.sound())
                .put("part", finding.part())
                .put("what", finding.what())
                .put("advice", finding.advice());
    }
}
