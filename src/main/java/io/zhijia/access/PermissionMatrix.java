package io.zhijia.access;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Permission;
import java.util.List;
import java.util.Optional;

/** Every step that not everybody may take, by module, in the order of the menu. */
record PermissionMatrix(List<Area> areas) {

    /**
     * The steps of one module.
     *
     * @param word message key of what they are about
     */
    record Area(String word, List<Permission> steps) {

        static Area of(Permission[] steps) {
            return new Area(steps[0].area(), List.of(steps));
        }
    }

    /** The step of that message key. */
    Optional<Permission> step(String word) {
        return areas.stream()
                .flatMap(area -> area.steps().stream())
                .filter(step -> step.word().equals(word))
                .findFirst();
    }

    /** Steps in which unions may differ. */
    PermissionMatrix open() {
        return new PermissionMatrix(areas.stream()
                .map(area -> new Area(
                        area.word(),
                        area.steps().stream().filter(Permission::mayDiffer).toList()))
                .filter(area -> !area.steps().isEmpty())
                .toList());
    }

    /** Only what an office gives this person, for the union or for a group. */
    PermissionMatrix of(Actor actor) {
        return new PermissionMatrix(areas.stream()
                .map(area -> new Area(
                        area.word(),
                        area.steps().stream()
                                .filter(step -> isGiven(step, actor))
                                .toList()))
                .filter(area -> !area.steps().isEmpty())
                .toList());
    }

    static boolean isGiven(Permission step, Actor actor) {
        return actor.may(step) || !actor.groupsFor(step).isEmpty();
    }
}
