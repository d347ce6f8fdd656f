"""What a document says about its own figures, recomputed with rounding and qualifiers in mind."""

from duibiao.indicators.claims.across import across
from duibiao.indicators.claims.audit import claims
from duibiao.indicators.claims.claim import CLAIM_COLUMNS, Claim, claim_table, to_json

__all__ = ["CLAIM_COLUMNS", "Claim", "across", "claim_table", "claims", "to_json"]
