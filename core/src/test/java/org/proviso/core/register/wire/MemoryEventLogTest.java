package org.proviso.core.register.wire;

import org.proviso.core.register.EventLog;
import org.proviso.core.register.EventLogContract;

final class MemoryEventLogTest extends EventLogContract {
    @Override
    protected EventLog emptyLog() {
        return new MemoryEventLog();
    }
}
