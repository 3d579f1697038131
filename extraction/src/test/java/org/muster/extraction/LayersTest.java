package org.muster.extraction;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.muster.extraction", importOptions = DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule dependsOnClaimsAndTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.muster.extraction..", "org.muster.claims..", "java.."));

    @ArchTest
    static final ArchRule stagesKnowOnlyTheStagesBeforeThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.muster.extraction.text")
            .layer("lexicon")
            .definedBy("org.muster.extraction.lexicon")
            .layer("chunk")
            .definedBy("org.muster.extraction.chunk")
            .layer("deployment")
            .definedBy("org.muster.extraction.deployment")
            .layer("sanction")
            .definedBy("org.muster.extraction.sanction")
            .layer("explain")
            .definedBy("org.muster.extraction.explain")
            .layer("root")
            .definedBy("org.muster.extraction")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deployment")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("sanction")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("chunk")
            .mayOnlyBeAccessedByLayers("deployment", "sanction", "explain", "root")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers("chunk", "deployment", "sanction", "explain", "root");
}
