package org.muster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Kubernetes manifests, held to the types of its API: a field that it does not know fails, and so does a wrong type. */
class ManifestsTest {
    private static final Path MANIFESTS = Path.of("kubernetes");
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Secret", Secret.class,
            "v1/Service", io.fabric8.kubernetes.api.model.Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "apps/v1/Deployment", Deployment.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class);
    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated property) {
                    return false;
                }
            });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base/serviceaccount.yaml",
                "base/services.yaml",
                "base/streams.yaml",
                "base/disruption.yaml",
                "base/network.yaml",
                "overlays/example/follower.yaml"
            })
    void shouldHoldWhatTheApiKnowsAndNothingElse(String file) throws IOException {
        assertThat(resources(Files.readString(MANIFESTS.resolve(file)))).isNotEmpty();
    }

    @Test
    void shouldRefuseAFieldThatTheApiDoesNotKnow() {
        String wrong = "{apiVersion: v1, kind: Service, metadata: {name: x}, spec: {prots: []}}";

        assertThat(catchThrowable(() -> resources(wrong))).hasMessageContaining("prots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void shouldRenderToPodsThatAreLockedDown(String folder) throws Exception {
        List<HasMetadata> rendered = resources(render(folder));

        List<PodSpec> pods = rendered.stream()
                .filter(resource -> resource instanceof StatefulSet || resource instanceof Deployment)
                .map(resource -> resource instanceof StatefulSet set
                        ? set.getSpec().getTemplate().getSpec()
                        : ((Deployment) resource).getSpec().getTemplate().getSpec())
                .toList();
        assertThat(pods).isNotEmpty().allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            for (Container container : pod.getContainers()) {
                assertThat(container.getImage()).matches("muster:[0-9.]+");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getLivenessProbe()).isNotNull();
            }
        });
    }

    private static String render(String folder) throws IOException, InterruptedException {
        Process kubectl;
        try {
            kubectl = new ProcessBuilder(
                            "kubectl", "kustomize", MANIFESTS.resolve(folder).toString())
                    .start();
        } catch (IOException e) {
            System.out.println("manifests: not rendered, there is no kubectl");
            Assumptions.abort("no kubectl");
            throw e;
        }
        String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor())
                .as(new String(kubectl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        return rendered;
    }

    private static List<HasMetadata> resources(String yaml) throws IOException {
        List<HasMetadata> resources = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                STRICT.readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                String kind = document.path("apiVersion").asText() + "/"
                        + document.path("kind").asText();
                assertThat(KINDS).containsKey(kind);
                resources.add(STRICT.treeToValue(document, KINDS.get(kind)));
            }
        }
        return resources;
    }
}
