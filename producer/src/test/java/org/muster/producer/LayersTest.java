package org.muster.producer;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.muster.producer", importOptions = DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule nobodyKnowsWhatIsBuiltOnIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("tools")
            .definedBy("..producer.bytes", "..producer.page", "..producer.web", "..producer.failure")
            .layer("reading")
            .definedBy("..producer.reading")
            .layer("formats")
            .definedBy("..producer.file", "..producer.archive")
            .layer("progress")
            .definedBy("..producer.progress")
            .layer("source")
            .definedBy("..producer.source")
            .layer("publish")
            .definedBy("..producer.publish")
            .layer("letter")
            .definedBy("..producer.letter")
            .layer("root")
            .definedBy("org.muster.producer")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("letter")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("letter", "root")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("publish", "letter", "root")
            .whereLayer("formats")
            .mayOnlyBeAccessedByLayers("source", "letter")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("formats", "source", "publish", "letter", "root");
}
