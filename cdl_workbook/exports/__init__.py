"""Findings, inventory and answers → files that other people and programs read.

- ``known``: what an export may say to one audience · ``slots``: which answers fill which field
- ``record``, ``measures``, ``dcat``, ``croissant``, ``datasheet``: one export each · ``write``: all of them
- ``documents``: ``inventory.json`` and ``findings.json``; ``reread``: the former read back
- ``questionnaire``: questions as a spreadsheet, to be filled in
- ``spreadsheet``, ``tabular``, ``dataset``, ``personal``, ``licences``: what several of them share
"""
