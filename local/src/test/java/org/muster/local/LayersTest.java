package org.muster.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flow one way: producer → extraction → ledger → totals. No module looks back up the path. */
@AnalyzeClasses(packages = "org.muster", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] KAFKA = {"org.apache.kafka..", "org.apache.avro..", "io.confluent.."};

    @ArchTest
    static final ArchRule claimsExtractionAndLedgerKnowNothingOfKafka = noClasses()
            .that()
            .resideInAnyPackage("org.muster.claims..", "org.muster.extraction..", "org.muster.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA);

    @ArchTest
    static final ArchRule claimsKnowNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.muster.claims..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.muster.extraction..",
                    "org.muster.ledger..",
                    "org.muster.schemas..",
                    "org.muster.producer..",
                    "org.muster.streams..",
                    "org.muster.local..");

    @ArchTest
    static final ArchRule extractionKnowsOnlyClaims = noClasses()
            .that()
            .resideInAPackage("org.muster.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.muster.ledger..",
                    "org.muster.schemas..",
                    "org.muster.producer..",
                    "org.muster.streams..",
                    "org.muster.local..");

    @ArchTest
    static final ArchRule theLedgerKnowsOnlyClaims = noClasses()
            .that()
            .resideInAPackage("org.muster.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.muster.extraction..",
                    "org.muster.schemas..",
                    "org.muster.producer..",
                    "org.muster.streams..",
                    "org.muster.local..");

    @ArchTest
    static final ArchRule theProducerDoesNotKnowWhatBecomesOfItsArticles = noClasses()
            .that()
            .resideInAPackage("org.muster.producer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.muster.extraction..", "org.muster.ledger..", "org.muster.streams..", "org.muster.local..");

    @ArchTest
    static final ArchRule streamsDoNotLookBackToTheProducer = noClasses()
            .that()
            .resideInAPackage("org.muster.streams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.muster.producer..", "org.muster.local..");

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("org.muster.(*)..").should().beFreeOfCycles();
}
