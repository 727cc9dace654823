package gov.newarea.onestop.approval.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/** A drawing on disk, read to be looked at. */
record Drawing(String name, File file, BpmnModelInstance model) {

    static List<Drawing> all() {
        var files = Path.of("bpmn").toFile().listFiles((folder, file) -> file.endsWith(".bpmn"));
        return Arrays.stream(files).sorted().map(Drawing::read).toList();
    }

    private static Drawing read(File file) {
        return new Drawing(file.getName().replace(".bpmn", ""), file, Bpmn.readModelFromFile(file));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The English name; empty where there is none. */
    String label(BaseElement element) {
        return property(element, "label:en");
    }

    String property(BaseElement element, String property) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(candidate -> property.equals(candidate.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    /** Every element of the file, those the engine does not know included. */
    Stream<Element> elements() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var found = factory.newDocumentBuilder().parse(file).getElementsByTagName("*");
            return Stream.iterate(0, at -> at < found.getLength(), at -> at + 1)
                    .map(found::item)
                    .map(Element.class::cast);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Where ways meet, or all are taken: nothing is asked. */
    static boolean isJunction(FlowNode node) {
        return node instanceof Gateway
                && (!(node instanceof ExclusiveGateway) || node.getOutgoing().size() == 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
