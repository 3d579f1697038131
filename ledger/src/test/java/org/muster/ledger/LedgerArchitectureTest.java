package org.muster.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The ledger is plain Java over claims: no Kafka, no clock. */
@AnalyzeClasses(packages = "org.muster.ledger", importOptions = DoNotIncludeTests.class)
class LedgerArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnNothingButClaims = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.muster.ledger", "org.muster.claims", "java..");

    @ArchTest
    static final ArchRule readsNoClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @Test
    void shouldHaveNoKafkaOnTheClassPath() {
        assertThatThrownBy(() -> Class.forName("org.apache.kafka.clients.producer.KafkaProducer"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
