-- Who asked for a file is told when it is there, or that it failed (FR70, NFR40).
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'export_finished';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'data_export_ready';
