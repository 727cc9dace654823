package gov.newarea.onestop.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;

class EngineStepsTests {

    @Test
    void namesEveryStepThatAPublishedDrawingCallsAndMakesNone() {
        var beans = new DefaultListableBeanFactory();
        new AnnotatedBeanDefinitionReader(beans).register(ReceptionSteps.class, BranchSteps.class, OutcomeSteps.class);
        new ConfigurationClassPostProcessor().processConfigBeanDefinitions(beans);

        assertThat(called()).isNotEmpty();
        assertThat(new EngineSteps(beans).names().stream().map(step -> "${" + step + "}"))
                .containsAll(called().toList());
        assertThat(beans.getSingletonNames()).noneMatch(beans::containsBeanDefinition);
    }

    @Test
    void knowsTheKindOfEveryPublishedHumanStep() {
        var blocks = new EngineSteps(new DefaultListableBeanFactory()).blocks();

        assertThat(published()
                        .flatMap(drawing -> drawing.getModelElementsByType(CamundaProperty.class).stream())
                        .filter(property -> property.getCamundaName().equals("block"))
                        .map(CamundaProperty::getCamundaValue))
                .hasSizeGreaterThan(10)
                .isSubsetOf(blocks);
    }

    private static Stream<BpmnModelInstance> published() {
        return Arrays.stream(Path.of("bpmn").toFile().listFiles((folder, file) -> file.endsWith(".bpmn")))
                .map(Bpmn::readModelFromFile);
    }

    private static Stream<String> called() {
        return published()
                .flatMap(drawing -> drawing.getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaDelegateExpression);
    }
}
