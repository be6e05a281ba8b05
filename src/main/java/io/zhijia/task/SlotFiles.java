package io.zhijia.task;

import io.zhijia.archive.EvidenceSet;
import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * One kind of evidence of a task with its files.
 *
 * @param captions of those files that have one
 * @param waiver why it does not apply; empty if it does
 */
record SlotFiles(EvidenceSlot slot, List<Attachment> files, List<String> captions, String waiver) {

    /** The five an inspection asks for, photos, what the checklist names, and whatever else has a file. */
    static List<SlotFiles> of(
            Task task, List<TaskFile> filed, Map<AttachmentId, Attachment> known, Map<EvidenceSlot, String> waivers) {
        var slots = EnumSet.copyOf(EvidenceSet.FIVE.slots());
        slots.add(EvidenceSlot.PHOTO);
        filed.forEach(file -> slots.add(file.slot()));
        for (var step : task.steps()) {
            var slot = step.slot();
            if (slot != null) {
                slots.add(slot);
            }
        }
        slots.addAll(waivers.keySet());
        return slots.stream()
                .map(slot -> of(slot, filed, known, waivers.getOrDefault(slot, "")))
                .toList();
    }

    boolean isWaived() {
        return !waiver.isEmpty() && files.isEmpty();
    }

    private static SlotFiles of(
            EvidenceSlot slot, List<TaskFile> filed, Map<AttachmentId, Attachment> known, String waiver) {
        var files = new ArrayList<Attachment>();
        var captions = new ArrayList<String>();
        for (var file : filed) {
            var attachment = known.get(file.attachment());
            if (file.slot() == slot && attachment != null) {
                files.add(attachment);
                if (!file.caption().isEmpty()) {
                    captions.add(file.caption());
                }
            }
        }
        return new SlotFiles(slot, List.copyOf(files), List.copyOf(captions), waiver);
    }
}
