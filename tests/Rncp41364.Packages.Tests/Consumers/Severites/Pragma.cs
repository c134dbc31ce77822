#pragma warning disable RNCP0022
