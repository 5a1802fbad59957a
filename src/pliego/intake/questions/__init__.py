"""What a reporter is asked, subject by subject. None of it has to be answered."""
