-- What a colleague passes on is work that waits: its notices cannot be switched off any more.
DELETE FROM campus_quiet_kinds WHERE kind = 'referrals.in_hand';
