package io.zhijia.task;

import java.time.LocalDate;

/** An open step as one line of a list. */
record StepLine(TaskId task, String taskTitle, int number, String text, LocalDate due) {}
