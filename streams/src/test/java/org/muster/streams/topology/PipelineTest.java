package org.muster.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.streams.topology.Pipeline.TOPICS;
import static org.muster.streams.topology.Pipeline.article;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.SanctionClaim;

class PipelineTest {
    private static final String TWO_CLAIMS = """
            "deployments": [
              {"contributors": ["USA"], "hosts": ["POL"], "low": 2000, "high": 2000, "asset": "TROOPS", "stage": "ANNOUNCED"},
              {"contributors": ["USA", "CAN"], "hosts": ["ROU"], "low": 500, "high": 500, "asset": "TROOPS", "stage": "DEPLOYED"}
            ],
            "sanctions": [
              {"imposers": ["EU"], "targets": ["RUS", "BLR"], "measures": ["ENERGY"], "stage": "IMPOSED"}
            ]""";

    private final Pipeline pipeline = new Pipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void shouldKeyDeploymentsByContributorsAndSanctionsByTarget() {
        pipeline.publish(article("a", "2022-02-02", 1, TWO_CLAIMS));

        assertThat(pipeline.read(TOPICS.deployments()))
                .extracting(record -> record.key)
                .containsExactly("USA", "CAN+USA");
        assertThat(pipeline.read(TOPICS.sanctions()))
                .extracting(record -> record.key)
                .containsExactly("BLR", "RUS");
    }

    @Test
    void shouldSayNothingMoreWhenAnArticleIsRepublished() {
        pipeline.publish(article("a", "2022-02-02", 1, TWO_CLAIMS));
        pipeline.read(TOPICS.deployments());
        pipeline.read(TOPICS.sanctions());

        pipeline.publish(article("a", "2022-02-02", 1, TWO_CLAIMS), article("a", "2022-02-02", 2, TWO_CLAIMS));

        assertThat(pipeline.read(TOPICS.deployments())).isEmpty();
        assertThat(pipeline.read(TOPICS.sanctions())).isEmpty();
    }

    @Test
    void shouldWithdrawTheClaimsThatANewRevisionNoLongerMakes() {
        pipeline.publish(article("a", "2022-02-02", 1, TWO_CLAIMS));
        pipeline.read(TOPICS.deployments());
        pipeline.read(TOPICS.sanctions());

        pipeline.publish(article("a", "2022-02-02", 2, "\"deployments\": [], \"sanctions\": []"));

        assertThat(pipeline.read(TOPICS.deployments()))
                .extracting(record -> record.value)
                .hasSize(2)
                .allMatch(DeploymentClaim::getRetracted);
        assertThat(pipeline.read(TOPICS.sanctions()))
                .extracting(record -> record.value)
                .hasSize(2)
                .allMatch(SanctionClaim::getRetracted);
    }

    @Test
    void shouldLetTheRevisionFetchedLastStandWhateverTheOrderOfArrival() {
        pipeline.publish(article("a", "2022-02-02", 2, "\"deployments\": []"));

        pipeline.publish(article("a", "2022-02-02", 1, TWO_CLAIMS));

        assertThat(pipeline.read(TOPICS.deployments())).isEmpty();
    }
}
