package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.modeling.KnownSteps;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The steps that drawings may call, which are the delegates of this package. Their names are known before any of them is created. */
@Component
class EngineSteps implements KnownSteps {

    private final ListableBeanFactory beans;

    EngineSteps(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<String> names() {
        return Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    }

    @Override
    public Set<String> blocks() {
        return Arrays.stream(Block.values()).map(Block::code).collect(Collectors.toUnmodifiableSet());
    }
}
