package org.tiean.kernel.entity;

import java.util.List;

/**
 * A handed-in table is refused whole: reference data decide cases, so half a table is worse than none.
 * Names everything that is wrong at once, so that the file is mended once.
 */
public class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<RowError> errors;

    public ImportRefused(String file, List<RowError> errors) {
        super(Kind.INVALID, "kernel.import.refused", file, errors.size());
        this.errors = List.copyOf(errors);
    }

    /** Every error found, in the order of the file; never empty. */
    public List<RowError> errors() {
        return errors == null ? List.of() : errors;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + errors().stream().limit(5).map(RowError::display).toList();
    }
}
