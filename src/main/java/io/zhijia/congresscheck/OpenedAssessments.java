package io.zhijia.congresscheck;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a union tells those directly above and below it: what it has confirmed, nothing before. */
@Service
@Transactional(readOnly = true)
class OpenedAssessments {

    private final Assessments assessments;

    OpenedAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    Optional<Assessment> of(Asking asking) {
        return assessments.find(asking.union(), asking.unit(), asking.year()).filter(Assessment::isConfirmed);
    }
}
