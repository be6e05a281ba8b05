package io.zhijia.access;

import static java.util.Comparator.comparing;

import io.zhijia.access.PermissionMatrix.Area;
import io.zhijia.identity.Permission;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The steps, found by themselves wherever a module lists them: looked for once, when first asked for. */
final class ListedSteps {

    private static final class Found {
        static final PermissionMatrix MATRIX = searched();
    }

    static PermissionMatrix ofAllModules() {
        return Found.MATRIX;
    }

    private static PermissionMatrix searched() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Permission.class));
        return new PermissionMatrix(scanner.findCandidateComponents("io.zhijia").stream()
                .map(found -> Area.of(steps(String.valueOf(found.getBeanClassName()))))
                .sorted(comparing((Area area) -> area.steps().getFirst().section())
                        .thenComparing(area -> -area.steps().size())
                        .thenComparing(Area::word))
                .toList());
    }

    private static Permission[] steps(String type) {
        try {
            return (Permission[]) Class.forName(type).getEnumConstants();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private ListedSteps() {}
}
