package io.zhijia.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All differences of one union, put upon what the program gives. */
public record OwnGrants(List<OwnGrant> all) {

    static final OwnGrants NONE = new OwnGrants(List.of());

    /** Offices of the union that may take this step here. */
    public Set<Office> inUnion(Permission step) {
        if (all.isEmpty() || !step.mayDiffer()) {
            return step.grant().inUnion();
        }
        var offices = EnumSet.noneOf(Office.class);
        offices.addAll(step.grant().inUnion());
        of(step).forEach(own -> {
            if (own.given()) {
                offices.add(own.office());
            } else {
                offices.remove(own.office());
            }
        });
        return offices;
    }

    /** Where this union differs in this step. */
    public List<OwnGrant> of(Permission step) {
        return all.stream().filter(own -> own.step().equals(step.word())).toList();
    }

    Grant grant(Permission step) {
        return new Grant(inUnion(step), step.grant().inGroup(), step.grant().parts());
    }
}
