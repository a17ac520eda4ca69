-- A mail that a server took and sent back later, or that its reader complained of.
ALTER TYPE delivery_status ADD VALUE 'bounced';
