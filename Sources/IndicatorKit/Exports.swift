// A module author imports IndicatorKit alone.
@_exported public import FrameworkModel
@_exported public import IndicatorABI
@_exported public import Statistics
