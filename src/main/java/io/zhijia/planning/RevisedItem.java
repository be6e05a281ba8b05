package io.zhijia.planning;

/**
 * What a revision does to one item, in the words of the day it was proposed.
 *
 * @param daysBefore as a list shows them; empty where there was nothing
 */
record RevisedItem(
        PlanItemId item,
        Change change,
        String reason,
        String titleBefore,
        String daysBefore,
        String titleAfter,
        String daysAfter) {

    enum Change {
        /** 新增 */
        ADDED,
        /** 改名或改期 */
        CHANGED,
        /** 取消 */
        CANCELLED,
        /** 恢复 */
        RESUMED;

        /** Message key of its name. */
        String word() {
            return "planning.revision.change." + name();
        }
    }

    static RevisedItem added(PlanItem item, String reason) {
        return new RevisedItem(
                item.id(),
                Change.ADDED,
                reason,
                "",
                "",
                item.title(),
                item.days().toString());
    }

    static RevisedItem changed(PlanItem before, PlanItem after, String reason) {
        return new RevisedItem(
                before.id(),
                change(before, after),
                reason,
                before.title(),
                before.days().toString(),
                after.title(),
                after.days().toString());
    }

    private static Change change(PlanItem before, PlanItem after) {
        if (after.isCancelled()) {
            return Change.CANCELLED;
        }
        return before.isCancelled() ? Change.RESUMED : Change.CHANGED;
    }

    String title() {
        return titleAfter;
    }

    boolean isRenamed() {
        return change == Change.CHANGED && !titleBefore.equals(titleAfter);
    }

    boolean isMoved() {
        return change == Change.CHANGED && !daysBefore.equals(daysAfter);
    }
}
