/**
 * Members from a sheet, and back into one (会员表格导入导出): any reasonable Excel, and the national member sheet unchanged.
 *
 * <p>Pages: {@code /members/imports}, {@code /members/imports/{id}}. A sheet is staged: columns are found by their names in any order, every row gets a verdict
 * (new, changed, same, rejected, ambiguous) with what is wrong in which cell, and nothing is written before somebody
 * chooses to take the whole or the valid rows. A batch can be undone for a day. Rejected rows come back in the user's own
 * workbook, each with its reasons. Cells are kept sealed while they wait, and
 * forgotten a week after.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "extraction",
            "identity",
            "memberfile",
            "membership",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "twoperson",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.memberimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
