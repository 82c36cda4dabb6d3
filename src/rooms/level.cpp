// rooms
