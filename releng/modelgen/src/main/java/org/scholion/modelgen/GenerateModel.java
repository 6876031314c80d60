package org.scholion.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java classes of the article model into {@code src-gen} of the bundle given as the only argument. */
public final class GenerateModel {

    private GenerateModel() {
    }

    public static void main(String[] arguments) throws IOException {
        var bundle = Path.of(arguments[0]).toRealPath();
        deleteTree(bundle.resolve("src-gen")); // a class that left the model must leave the sources
        var genModel = load(bundle);
        var problems = genModel.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The model cannot be generated: " + problems);
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var generator = new Generator();
        generator.setInput(genModel);
        var result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("Generation failed: " + result);
        }
    }

    private static GenModel load(Path bundle) {
        var resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.getGenModel();
        EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(),
                URI.createFileURI(bundle + "/"));
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        var file = URI.createPlatformResourceURI("/" + bundle.getFileName() + "/model/scholion.genmodel", true);
        var genModel = (GenModel) resources.getResource(file, true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        return genModel;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
