package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.CRITERIA_MIXED_UP;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked about objects of one kind: some criteria, and at last the whole.
 *
 * @param criteria at most eight, each of them once
 */
record Form(ObjectKind kind, List<String> criteria, Scale scale) {

    static final String OVERALL = "总体评价";

    private static final int MOST = 8;
    private static final int LONGEST = 12;

    Form {
        refuseIf(
                criteria.isEmpty()
                        || criteria.size() > MOST
                        || new HashSet<>(criteria).size() != criteria.size()
                        || criteria.contains(OVERALL)
                        || criteria.stream().anyMatch(one -> one.isBlank() || one.length() > LONGEST),
                CRITERIA_MIXED_UP,
                MOST,
                LONGEST);
    }

    /** As it is typed: the criteria stand apart by spaces or commas. */
    static Form typed(ObjectKind kind, String criteria, Scale scale) {
        return new Form(kind, List.of(criteria.strip().split("[\\s,，、;；]+", -1)), scale);
    }

    /** The criteria, and the whole. */
    List<String> questions() {
        return Stream.concat(criteria.stream(), Stream.of(OVERALL)).toList();
    }

    List<String> grades(String question) {
        return scale.grades(question.equals(OVERALL));
    }
}
