package gov.newarea.onestop.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
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

    private static Stream<String> called() {
        return Arrays.stream(Path.of("bpmn").toFile().listFiles((folder, file) -> file.endsWith(".bpmn")))
                .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaDelegateExpression);
    }
}
