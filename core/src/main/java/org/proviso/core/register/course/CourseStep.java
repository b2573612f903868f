package org.proviso.core.register.course;

import java.util.List;
import org.proviso.core.register.Transition;
import org.proviso.core.register.lanes.Guard;

/** A transition in its entry's history, with what is to be said of it. */
public record CourseStep(Transition transition, List<Remark> remarks) {
    public CourseStep {
        remarks = List.copyOf(remarks);
    }

    /** Whether told facts contradict it. */
    public boolean isIrregular() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Guard.Kind.IRREGULAR);
    }
}
