package io.zhijia.planimport;

import io.zhijia.planning.PlanId;
import java.time.LocalDate;

/** Where an import stands, with the facts that are true only there. */
sealed interface ImportState {

    /** The file holds several plans and nobody has said which one is meant (待选择). */
    record Choosing() implements ImportState {}

    /** A person looks at what was understood (核对中). */
    record Reviewing() implements ImportState {}

    /** It became a plan (已采用). */
    record Accepted(PlanId plan, LocalDate on) implements ImportState {}

    /** It was no plan: its words stand there among the year's papers (留作总结). */
    record Kept(String place, LocalDate on) implements ImportState {}
}
